from bot.service.pace import Pace


def _went(pace: Pace, wanted: int) -> list[float]:
    """When each of so many would go that all want to at once."""
    at, times = 100.0, []
    for _ in range(wanted):
        at += pace.delay(at)
        pace.spend(at)
        times.append(round(at - 100.0, 6))
    return times


def test_without_a_burst_the_first_goes_at_once_and_the_others_a_step_apart():
    assert _went(Pace(2.0), 5) == [0.0, 0.5, 1.0, 1.5, 2.0]


def test_a_burst_goes_at_once_and_what_follows_keeps_the_rate():
    assert _went(Pace(1.0, 3), 6) == [0.0, 0.0, 0.0, 1.0, 2.0, 3.0]


def test_a_burst_comes_back_only_as_fast_as_the_rate():
    pace = Pace(1.0, 3)
    _went(pace, 3)
    assert pace.delay(100.0) == 1.0
    assert pace.delay(102.0) == 0.0
    pace.spend(102.0)
    pace.spend(102.0)
    assert pace.delay(102.0) == 1.0


def test_never_more_than_the_burst_and_the_rate_in_any_stretch_of_time():
    times = _went(Pace(30.0, 30), 400)
    for first, start in enumerate(times):
        for seconds in (1, 3, 10):
            within = sum(1 for at in times[first:] if at <= start + seconds)
            assert within <= 30 + 30 * seconds + 1


def test_a_rate_of_zero_lifts_the_limit():
    assert _went(Pace(0.0), 1000) == [0.0] * 1000
    assert Pace(0.0).rested(0.0)


def test_it_has_rested_when_a_new_one_would_behave_the_same():
    pace = Pace(2.0, 3)
    assert pace.rested(100.0)
    pace.spend(100.0)
    assert not pace.rested(100.4)
    assert pace.rested(100.5)
