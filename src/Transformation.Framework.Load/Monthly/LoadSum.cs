using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What is added up for one cell or total in one month.</summary>
/// <param name="Least">Known working time, lower end.</param>
/// <param name="Most">Known working time, upper end.</param>
/// <param name="Unestimated">How many commitments are of unknown size.</param>
/// <param name="Initiatives">How many different initiatives.</param>
internal readonly record struct LoadSum(Effort Least, Effort Most, int Unestimated, int Initiatives)
{
    internal static LoadSum OneInitiative { get; } = new(default, default, 0, 1);

    public static LoadSum operator +(LoadSum left, LoadSum right) => new(
        left.Least + right.Least, left.Most + right.Most, left.Unestimated + right.Unestimated, left.Initiatives + right.Initiatives);
}
