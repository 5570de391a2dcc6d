/// Lets requests pass: so many at once in all, one at a time to a host, with a pause between them.
actor RequestGate {
  private let concurrency: Int
  private var running = 0
  private var waitingForASlot: [CheckedContinuation<Void, Never>] = []
  private var hosts: [String: Host] = [:]

  private struct Host {
    var isBusy = false
    var waiting: [CheckedContinuation<Void, Never>] = []
    /// When it has been left alone long enough.
    var freeAt = ContinuousClock.now
  }

  init(concurrency: Int) { self.concurrency = max(1, concurrency) }

  /// Waits until a request to `host` may be sent; ``leave(_:restingFor:)`` has to follow.
  func enter(_ host: String) async {
    if hosts[host, default: Host()].isBusy {
      // Whoever leaves hands its place on, so that the host stays busy in between.
      await withCheckedContinuation { hosts[host, default: Host()].waiting.append($0) }
    } else {
      hosts[host, default: Host()].isBusy = true
    }
    // The pause is waited for without a slot, which another host can use meanwhile.
    let freeAt = hosts[host, default: Host()].freeAt
    if freeAt > .now { try? await Task.sleep(until: freeAt, clock: .continuous) }
    if running < concurrency {
      running += 1
    } else {
      await withCheckedContinuation { waitingForASlot.append($0) }
    }
  }

  /// Says that the answer is there, and how long the host is to be left alone now.
  func leave(_ host: String, restingFor pause: Duration) {
    hosts[host, default: Host()].freeAt = .now + pause
    if waitingForASlot.isEmpty { running -= 1 } else { waitingForASlot.removeFirst().resume() }
    if hosts[host, default: Host()].waiting.isEmpty {
      hosts[host, default: Host()].isBusy = false
    } else {
      hosts[host, default: Host()].waiting.removeFirst().resume()
    }
  }
}
