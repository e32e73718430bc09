namespace BoardReport.Rendering;

/// <summary>A table; cells may carry a tone, columns after the first few may be numbers.</summary>
/// <param name="Caption">What it shows, with units.</param>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The cells, as many in each row as there are columns.</param>
/// <param name="FirstNumberColumn">From which column on cells are numbers, set to the right; none by default.</param>
internal sealed record Grid(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows, int FirstNumberColumn = int.MaxValue)
    : Block;
