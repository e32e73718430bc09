namespace Transformation.Framework.Load;

/// <summary>A table of rows by periods with its margins: one more column for the rows' totals, one more row for the periods', and where they meet the total of all.</summary>
/// <remarks>The hours of the margins are the sums of the table's own hours, so that what is shown adds up. Not thread-safe while it is filled.</remarks>
internal sealed class SharedTable
{
    private readonly TableCell[] cells;
    private readonly sbyte[] signs;

    internal SharedTable(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        cells = new TableCell[(rows + 1) * (columns + 1)];
        signs = [.. Enumerable.Range(0, cells.Length).Select(place => (sbyte)((At(place).Row == rows) == (At(place).Column == columns) ? 1 : -1))];
    }

    /// <summary>How many rows there are, without that of the totals.</summary>
    internal int Rows { get; }

    /// <summary>How many periods there are, without the column of the totals.</summary>
    internal int Columns { get; }

    /// <summary>How many places there are, with the margins.</summary>
    internal int Count => cells.Length;

    internal TableCell this[int row, int column]
    {
        get => cells[PlaceOf(row, column)];
        set => cells[PlaceOf(row, column)] = value;
    }

    internal TableCell this[int place] => cells[place];

    internal int PlaceOf(int row, int column) => (row * (Columns + 1)) + column;

    internal (int Row, int Column) At(int place) => Math.DivRem(place, Columns + 1);

    /// <summary>
    /// How a place enters the equations "the parts less their total are none". Totals enter with the other sign; so does a period's total in the sum of the periods' totals,
    /// where it is a part. With those two lines turned round, each place has one sign in both of its lines.
    /// </summary>
    internal int SignOf(int place) => signs[place];

    /// <summary>Sets the hours of the margins; their counts must be there already, since a commitment in two periods is still one.</summary>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    internal void AddUp()
    {
        for (var row = 0; row < Rows; row++)
        {
            var total = this[row, Columns];
            var (least, most) = (0L, 0L);
            for (var column = 0; column < Columns; column++)
            {
                least += this[row, column].Least;
                most += this[row, column].Most;
            }

            this[row, Columns] = total with { Least = least, Most = most };
        }

        for (var column = 0; column <= Columns; column++)
        {
            var total = this[Rows, column];
            var (least, most) = (0L, 0L);
            for (var row = 0; row < Rows; row++)
            {
                least += this[row, column].Least;
                most += this[row, column].Most;
            }

            this[Rows, column] = total with { Least = least, Most = most };
        }
    }
}
