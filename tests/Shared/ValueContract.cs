using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace Transformation.Framework.TestSupport;

/// <summary>What must hold of every value type: one call per type checks the whole of it.</summary>
internal static partial class ValueContract
{
    private static readonly Config Run = Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true);

    /// <summary>Equality, hash code, operators, order (if it has one), and text that no culture changes.</summary>
    /// <param name="values">Every constructible value.</param>
    /// <param name="areComparable">Which pairs may be compared, where not all may.</param>
    internal static void Holds<T>(Arbitrary<T> values, Func<T, T, bool>? areComparable = null)
        where T : struct, IEquatable<T>
    {
        Equality(values);
        Default<T>();
        Always(values, static a => Assert.Equal(a.ToString(), HostileCulture.In(() => a.ToString())));
        if (default(T) is IComparable<T>)
        {
            Order(values, areComparable ?? (static (_, _) => true));
        }
    }

    private static void Equality<T>(Arbitrary<T> values)
        where T : struct, IEquatable<T>
    {
        var same = Operator<T, bool>("op_Equality");
        var different = Operator<T, bool>("op_Inequality");
        Always(values, a =>
        {
            object boxed = a;
            Assert.True(a.Equals(a) && a.Equals(boxed) && same(a, a) && !different(a, a), $"{a} is not equal to itself.");
            Assert.False(a.Equals((object?)null) || a.Equals(new object()), $"{a} is equal to something of another kind.");
            Assert.Equal(a.GetHashCode(), boxed.GetHashCode());
        });
        Always(Pairs(values), pair =>
        {
            var (a, b) = pair;
            var equal = a.Equals(b);
            Assert.True(equal == b.Equals(a) && equal == a.Equals((object)b) && equal == same(a, b) && equal != different(a, b), $"{a} and {b}: the ways to ask disagree.");
            Assert.True(!equal || a.GetHashCode() == b.GetHashCode(), $"{a} and {b} are equal with different hash codes.");
            Assert.True(!equal || a.ToString() == b.ToString(), $"{a} and {b} are equal and written differently.");
        });
        Always(Triples(values), triple =>
        {
            var (a, b, c) = triple;
            Assert.True(!(a.Equals(b) && b.Equals(c)) || a.Equals(c), $"{a}, {b}, {c}: equality is not transitive.");
        });
    }

    private static void Default<T>()
        where T : struct, IEquatable<T>
    {
        T a = default, b = default;
        Assert.True(a.Equals(b));
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.NotNull(a.ToString());
    }

    private static void Always<T>(Arbitrary<T> values, Action<T> check) => Check.One(Run, Prop.ForAll(values, check));

    /// <summary>Half of the pairs are a value with itself: pairs drawn apart would hardly ever be equal.</summary>
    private static Arbitrary<(T A, T B)> Pairs<T>(Arbitrary<T> values) => Gen.OneOf(
        values.Generator.Two().Select(static p => (p.Item1, p.Item2)),
        values.Generator.Select(static a => (a, a))).ToArbitrary();

    private static Arbitrary<(T A, T B, T C)> Triples<T>(Arbitrary<T> values) => Gen.OneOf(
        values.Generator.Three().Select(static t => (t.Item1, t.Item2, t.Item3)),
        values.Generator.Two().Select(static p => (p.Item1, p.Item2, p.Item1)),
        values.Generator.Two().Select(static p => (p.Item1, p.Item1, p.Item2))).ToArbitrary();

    private static Func<T, T, TResult> Operator<T, TResult>(string name) => FindOperator<T, TResult>(name)
        ?? throw new InvalidOperationException($"{typeof(T).Name} has no {name}.");

    private static Func<T, T, TResult>? FindOperator<T, TResult>(string name) =>
        typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)])?.CreateDelegate<Func<T, T, TResult>>();
}
