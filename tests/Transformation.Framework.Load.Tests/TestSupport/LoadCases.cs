using FsCheck;
using FsCheck.Fluent;

namespace Transformation.Framework.Load.Tests;

/// <summary>Gives properties their <see cref="LoadCase"/>: put <c>[Properties(Arbitrary = [typeof(LoadCases)])]</c> on the class.</summary>
public static class LoadCases
{
    public static Arbitrary<LoadCase> Case => LoadCase.Cases.ToArbitrary();
}
