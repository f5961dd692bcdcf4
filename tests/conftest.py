"""Property tests try the same examples every time, and none fails because the machine is busy."""

from hypothesis import HealthCheck, settings

settings.register_profile("headwater", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("headwater")
