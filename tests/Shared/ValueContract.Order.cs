using FsCheck;

namespace Transformation.Framework.TestSupport;

internal static partial class ValueContract
{
    private static void Order<T>(Arbitrary<T> values, Func<T, T, bool> areComparable)
        where T : struct, IEquatable<T>
    {
        Always(Pairs(values), pair =>
        {
            var (a, b) = pair;
            if (areComparable(a, b))
            {
                var sign = Sign(a, b);
                Assert.True(sign == -Sign(b, a), $"{a} and {b}: the order depends on who is asked.");
                Assert.True(sign == 0 == a.Equals(b), $"{a} and {b}: order and equality disagree.");
                OperatorsAgree(a, b, sign);
            }
        });
        Always(Triples(values), triple =>
        {
            var (a, b, c) = triple;
            if (areComparable(a, b) && areComparable(b, c) && areComparable(a, c))
            {
                Assert.True(!(Sign(a, b) <= 0 && Sign(b, c) <= 0) || Sign(a, c) <= 0, $"{a}, {b}, {c}: the order is not transitive.");
            }
        });
    }

    private static void OperatorsAgree<T>(T a, T b, int sign)
    {
        foreach (var (name, expected) in new[]
        {
            ("op_LessThan", sign < 0), ("op_GreaterThan", sign > 0), ("op_LessThanOrEqual", sign <= 0), ("op_GreaterThanOrEqual", sign >= 0),
        })
        {
            var actual = FindOperator<T, bool>(name)?.Invoke(a, b) ?? expected; // comparison operators only where they read well
            Assert.True(actual == expected, $"{a} and {b}: {name} and CompareTo disagree.");
        }
    }

    private static int Sign<T>(T a, T b) => Math.Sign(((IComparable<T>)a!).CompareTo(b));
}
