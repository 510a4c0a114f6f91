"""The peers that have to be written: Numba kernels as an experienced user would write them (no fastmath, one thread, row-major in and out).

None of them skips NaN: the inputs of the benchmarks hold none.
"""

import numpy
from numba import njit


@njit(cache=False)
def _mad_of_sorted(s):
    """Median absolute deviation of a sorted window: deviations rise on both sides of the median, so it is a merge."""
    w = s.size
    half = w // 2
    middle = s[half] if w % 2 else (s[half - 1] + s[half]) * 0.5
    left, right = half - 1, half
    last = before = 0.0
    for _ in range(half + 1):
        before = last
        if right >= w or (left >= 0 and middle - s[left] <= s[right] - middle):
            last = middle - s[left]
            left -= 1
        else:
            last = s[right] - middle
            right += 1
    return last if w % 2 else (before + last) * 0.5


@njit(cache=False)
def rolling_mad(x, window):
    """One column after the other; its window is kept sorted by replacing the oldest value."""
    rows, cols = x.shape
    out = numpy.full((rows, cols), numpy.nan)
    column = numpy.empty(rows)
    s = numpy.empty(window)
    for j in range(cols):
        for i in range(rows):
            column[i] = x[i, j]
        for i in range(rows):
            new = column[i]
            if i < window:
                k = i
            else:
                old = column[i - window]
                k = 0
                while s[k] != old:
                    k += 1
                while k + 1 < window and s[k + 1] < new:
                    s[k] = s[k + 1]
                    k += 1
            while k > 0 and s[k - 1] > new:
                s[k] = s[k - 1]
                k -= 1
            s[k] = new
            if i >= window - 1:
                out[i, j] = _mad_of_sorted(s)
    return out


@njit(cache=False)
def rolling_mad_sorting(x, window):
    """The plain version: every window is copied and sorted."""
    rows, cols = x.shape
    out = numpy.full((rows, cols), numpy.nan)
    s = numpy.empty(window)
    for j in range(cols):
        for i in range(window - 1, rows):
            for k in range(window):
                v = x[i - window + 1 + k, j]
                at = k
                while at > 0 and s[at - 1] > v:
                    s[at] = s[at - 1]
                    at -= 1
                s[at] = v
            out[i, j] = _mad_of_sorted(s)
    return out


@njit(cache=False)
def kama_running(prices, period, fast, slow):
    """The noise sum is carried along by adding and subtracting: fast, and it drifts."""
    n = prices.size
    out = numpy.full(n, numpy.nan)
    if n < period:
        return out
    fastest, slowest = 2.0 / (fast + 1), 2.0 / (slow + 1)
    noise = 0.0
    for i in range(1, period):
        noise += abs(prices[i] - prices[i - 1])
    average = prices[period - 1]
    out[period - 1] = average
    for i in range(period, n):
        noise += abs(prices[i] - prices[i - 1])
        if i > period:
            noise -= abs(prices[i - period] - prices[i - period - 1])
        efficiency = abs(prices[i] - prices[i - period]) / noise if noise > 0.0 else 0.0
        smoothing = efficiency * (fastest - slowest) + slowest
        average += smoothing * smoothing * (prices[i] - average)
        out[i] = average
    return out


@njit(cache=False)
def kama_summing(prices, period, fast, slow):
    """The noise of every window is summed afresh, from absolute differences computed once."""
    n = prices.size
    out = numpy.full(n, numpy.nan)
    if n < period:
        return out
    moves = numpy.empty(n)
    moves[0] = 0.0
    for i in range(1, n):
        moves[i] = abs(prices[i] - prices[i - 1])
    fastest, slowest = 2.0 / (fast + 1), 2.0 / (slow + 1)
    average = prices[period - 1]
    out[period - 1] = average
    for i in range(period, n):
        noise = 0.0
        for k in range(i - period + 1, i + 1):
            noise += moves[k]
        efficiency = abs(prices[i] - prices[i - period]) / noise if noise > 0.0 else 0.0
        smoothing = efficiency * (fastest - slowest) + slowest
        average += smoothing * smoothing * (prices[i] - average)
        out[i] = average
    return out


@njit(cache=False)
def ar1_fit(x):
    """Least squares of x[t] on x[t-1] for all columns side by side: two passes over the rows."""
    rows, cols = x.shape
    total = numpy.zeros(cols)
    for t in range(rows):
        for j in range(cols):
            total[j] += x[t, j]
    before = (total - x[rows - 1]) / (rows - 1)
    after = (total - x[0]) / (rows - 1)
    products, squares = numpy.zeros(cols), numpy.zeros(cols)
    for t in range(1, rows):
        for j in range(cols):
            d = x[t - 1, j] - before[j]
            products[j] += d * (x[t, j] - after[j])
            squares[j] += d * d
    alpha = products / squares
    return alpha, after - alpha * before


@njit(cache=False)
def ar1_residuals(x, alpha):
    rows, cols = x.shape
    out = numpy.empty((rows, cols))
    for j in range(cols):
        out[0, j] = 0.0
    for t in range(1, rows):
        for j in range(cols):
            out[t, j] = x[t, j] - alpha[j] * x[t - 1, j]
    return out


@njit(cache=False)
def equity(returns, signal, start, decay, cutout, floor):
    n = returns.size
    out = numpy.full(n, numpy.nan)
    if cutout >= n:
        return out
    value = max(floor, start)
    out[cutout] = value
    for i in range(cutout + 1, n):
        r, s = returns[i], signal[i]
        a = 0.0
        if r == r and s == s:
            if s > 0.0:
                a = r
            elif s < 0.0:
                a = -r
        value = max(floor, value * decay * (1.0 + a))
        out[i] = value
    return out


@njit(cache=False)
def signal_persistence(signals, min_persistence, max_gap):
    n = signals.size
    out = numpy.empty(n, numpy.int32)
    state = length = gap = 0
    for i in range(n):
        v = (signals[i] > 0) - (signals[i] < 0)
        if v == 0:
            gap += 1
            if gap > max_gap:
                state = length = 0
        else:
            length = length + 1 if v == state else 1
            state = v
            gap = 0
        out[i] = state if length >= min_persistence else 0
    return out
