/** A column, its rolling mean and a band of two standard deviations. */
export function drawPlot(canvas, { matrix: { data, rows, cols } }, column, { mean, std }) {
  const pen = canvas.getContext('2d');
  const at = (array, row) => array[row * cols + column];
  let [low, high] = [Infinity, -Infinity];
  for (let row = 0; row < rows; row++) {
    const value = at(data, row);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const x = (row) => (row / Math.max(1, rows - 1)) * canvas.width;
  const y = (value) => canvas.height - 10 - ((value - low) / (high - low || 1)) * (canvas.height - 20);

  pen.clearRect(0, 0, canvas.width, canvas.height);
  const line = (color, value) => {
    pen.strokeStyle = color;
    pen.beginPath();
    let drawing = false;
    for (let row = 0; row < rows; row++) {
      const now = value(row);
      if (Number.isNaN(now)) {
        drawing = false;
        continue;
      }
      if (drawing) pen.lineTo(x(row), y(now));
      else pen.moveTo(x(row), y(now));
      drawing = true;
    }
    pen.stroke();
  };
  line('#bbb', (row) => at(data, row));
  line('#7ab', (row) => at(mean.data, row) - 2 * at(std.data, row));
  line('#7ab', (row) => at(mean.data, row) + 2 * at(std.data, row));
  line('#c33', (row) => at(mean.data, row));
}
