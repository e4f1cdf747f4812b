#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The shortest time, in seconds of the processor, that some work took in a second of trials.
///
/// Time in which other programs had the processor does not count, and the shortest trial is the one that they disturbed
/// least. `work` gives a number that depends on its result, so that the work cannot be left out.
func shortestTime(of work: () -> Int) -> Double {
  let deadline = processorTime() + 1
  var shortest = Double.infinity
  let expected = work()
  repeat {
    let start = processorTime()
    precondition(work() == expected, "the same work gave another result")
    shortest = min(shortest, processorTime() - start)
  } while processorTime() < deadline
  return shortest
}

private func processorTime() -> Double {
  var time = timespec()
  _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
