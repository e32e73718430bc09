using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Transformation.Framework.Core.Tests;

/// <summary>The contract check finds what is broken: each type here breaks one rule.</summary>
public sealed class ValueContractTests
{
    [Fact]
    public void Holds_HashCodeLeavesOutWhatEqualityIgnores_Passes() =>
        ValueContract.Holds(Of(static (n, _) => new Sound(n)));

    [Fact]
    public void Holds_EqualValuesWithDifferentHashCodes_Fails() =>
        Fails("hash codes", static () => ValueContract.Holds(Of(static (n, _) => new HashedByIdentity(n))));

    [Fact]
    public void Holds_EqualityAndOrderDisagree_Fails() =>
        Fails("order and equality disagree", static () => ValueContract.Holds(Of(static (n, m) => new OrderedByHalf(n, m))));

    [Fact]
    public void Holds_LessThanDisagreesWithCompareTo_Fails() =>
        Fails("op_LessThan", static () => ValueContract.Holds(Of(static (n, _) => new WrongOperator(n))));

    [Fact]
    public void Holds_TextDependsOnTheCulture_Fails() =>
        Fails("", static () => ValueContract.Holds(Of(static (n, _) => new Cultured(n))));

    [Fact]
    public void HoldsWithText_TextLosesPart_Fails() =>
        Fails("", static () => ValueContract.HoldsWithText(Of(static (n, _) => new Lossy(n)), "^-?[0-9]+$"));

    private static void Fails(string about, Action check)
    {
        var failure = Record.Exception(check);

        Assert.NotNull(failure);
        Assert.Contains(about, failure.ToString(), StringComparison.Ordinal);
    }

    private static Arbitrary<T> Of<T>(Func<int, int, T> make) => Gen.Choose(-9, 9).Zip(Gen.Choose(-9, 9), make).ToArbitrary();

    private readonly record struct Sound(int N) : IComparable<Sound>
    {
        public int CompareTo(Sound other) => N.CompareTo(other.N);

        public override string ToString() => N.ToString(CultureInfo.InvariantCulture);
    }

    private readonly record struct HashedByIdentity(int N)
    {
        private readonly object identity = new();

        public bool Equals(HashedByIdentity other) => N == other.N;

        public override int GetHashCode() => identity?.GetHashCode() ?? 0;

        public override string ToString() => "";
    }

    private readonly record struct OrderedByHalf(int N, int M) : IComparable<OrderedByHalf>
    {
        public int CompareTo(OrderedByHalf other) => N.CompareTo(other.N);

        public override string ToString() => FormattableString.Invariant($"{N} {M}");
    }

    private readonly record struct WrongOperator(int N) : IComparable<WrongOperator>
    {
        public int CompareTo(WrongOperator other) => N.CompareTo(other.N);

        public override string ToString() => N.ToString(CultureInfo.InvariantCulture);

        public static bool operator <(WrongOperator left, WrongOperator right) => left.N <= right.N;

        public static bool operator >(WrongOperator left, WrongOperator right) => left.N > right.N;
    }

    private readonly record struct Cultured(int N)
    {
        public override string ToString() => (N / 10m).ToString(CultureInfo.CurrentCulture);
    }

    private readonly record struct Lossy(int N) : IParsable<Lossy>
    {
        public static Lossy Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var read) ? read : throw new FormatException();

        public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Lossy result)
        {
            var ok = int.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n);
            result = new(Math.Abs(n));
            return ok;
        }

        public override string ToString() => N.ToString(CultureInfo.InvariantCulture);
    }
}
