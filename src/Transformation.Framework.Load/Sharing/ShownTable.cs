using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>A table with what is hidden taken out.</summary>
/// <remarks>
/// A total with something hidden among its parts is shown without its commitments: they, and how many of them are unestimated, are small numbers, of which a sum and
/// the knowledge that none is negative can give away the parts.
/// </remarks>
internal sealed class ShownTable
{
    private readonly SharedTable table;
    private readonly bool[] hidden;
    private readonly bool[] hiddenInRow;
    private readonly bool[] hiddenInColumn;

    internal ShownTable(SharedTable table, bool[] hidden)
    {
        this.table = table;
        this.hidden = hidden;
        hiddenInRow = new bool[table.Rows + 1];
        hiddenInColumn = new bool[table.Columns + 1];
        for (var row = 0; row < table.Rows; row++)
        {
            for (var column = 0; column < table.Columns; column++)
            {
                var isHidden = hidden[table.PlaceOf(row, column)];
                hiddenInRow[row] |= isHidden;
                hiddenInColumn[column] |= isHidden;
                hiddenInRow[table.Rows] |= isHidden;
            }
        }
    }

    internal SharedLoadFigure this[int row, int column]
    {
        get
        {
            if (hidden[table.PlaceOf(row, column)])
            {
                return SharedLoadFigure.Hidden;
            }

            var cell = table[row, column];
            var (least, most) = (Effort.FromMilliseconds(cell.Least), Effort.FromMilliseconds(cell.Most));
            var tellsCounts = column == table.Columns ? !hiddenInRow[row] : row < table.Rows || !hiddenInColumn[column];
            return tellsCounts ? SharedLoadFigure.Shown(least, most, cell.Commitments, cell.Unestimated) : SharedLoadFigure.WithoutCounts(least, most);
        }
    }
}
