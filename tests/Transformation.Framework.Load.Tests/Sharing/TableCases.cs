using FsCheck;
using FsCheck.Fluent;

namespace Transformation.Framework.Load.Tests;

/// <summary>Gives properties their <see cref="TableCase"/>.</summary>
public static class TableCases
{
    public static Arbitrary<TableCase> Case => TableCase.Cases.ToArbitrary();
}
