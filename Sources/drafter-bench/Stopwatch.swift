/// The shortest time, in seconds, that some work took in a second of trials.
///
/// The shortest is the one that other programs on the machine disturbed least. `work` gives a number that depends on its
/// result, so that the work cannot be left out.
func shortestTime(of work: () -> Int) -> Double {
  let clock = ContinuousClock()
  let deadline = clock.now + .seconds(1)
  var shortest = Duration.seconds(3600)
  let expected = work()
  repeat {
    let time = clock.measure {
      precondition(work() == expected, "the same work gave another result")
    }
    shortest = min(shortest, time)
  } while clock.now < deadline
  return shortest / .seconds(1)
}
