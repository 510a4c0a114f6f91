"""Trefoil's kernels from Python: a Node process that computes, and pipes to it (see serve.mjs)."""

import json
import subprocess
from pathlib import Path

import numpy


class Kernels:
    def __init__(self, node, backends):
        script = Path(__file__).with_name('serve.mjs')
        self._process = subprocess.Popen([node, str(script), *backends], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.calls = {}

    def __call__(self, kernel, x, output, **params):
        """The output of a kernel that takes one matrix and gives one of the same shape."""
        data = numpy.ascontiguousarray(x, dtype='<f8')
        request = {'kernel': kernel, 'params': params, 'inputs': {'x': data.shape}, 'output': output}
        self._process.stdin.write(json.dumps(request).encode() + b'\n' + data.tobytes())
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline() or b'{"error": "the process of the kernels ended"}')
        if 'error' in answer:
            raise RuntimeError(answer['error'])
        self.calls[kernel] = self.calls.get(kernel, 0) + 1
        return numpy.frombuffer(self._process.stdout.read(answer['length'] * 8), dtype='<f8').reshape(data.shape)

    def close(self):
        self._process.stdin.close()
        self._process.wait()
