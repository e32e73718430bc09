using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>
/// What strong Kleene logic promises, and what it does not: a known answer holds however the unknown statements turn out; and where no statement is asked twice, an answer is unknown only if they could
/// turn out so that it differs. A condition that asks one statement twice ("it is so, or it is not so") stays unknown although every filling agrees; that is the price of answering in one pass.
/// </summary>
public sealed class KleeneLawsTests
{
    private const int Statements = 6;

    [Property(MaxTest = 1000)]
    public Property Answer_ThatIsKnown_HoldsForEveryFilling() =>
        Prop.ForAll(Generators.ConditionsOnStatements.ToArbitrary(), FactGenerators.Answered.ToArbitrary(), static (condition, statements) =>
            Engines.Answer(condition, FactGenerators.Of(statements)) is var answer
            && (answer == Truth.Unknown || Fillings(statements).All(filled => Engines.Answer(condition, FactGenerators.Of(filled)) == answer)));

    [Property(MaxTest = 1000)]
    public Property Answer_WhereNoStatementIsAskedTwice_IsKnownExactlyWhenEveryFillingAgrees() =>
        Prop.ForAll(ReadOnce.ToArbitrary(), FactGenerators.Answered.ToArbitrary(), static (condition, statements) =>
        {
            var fillings = Fillings(statements).Select(filled => Engines.Answer(condition, FactGenerators.Of(filled))).Distinct().ToList();
            return Engines.Answer(condition, FactGenerators.Of(statements)) == (fillings.Count == 1 ? fillings[0] : Truth.Unknown);
        });

    [Fact]
    public void Answer_WhereAStatementIsAskedTwice_MayStayUnknownThoughEveryFillingAgrees() =>
        Assert.Equal(Truth.Unknown, Engines.Answer(Condition.Any(Condition.Yes("y0"), Condition.Not(Condition.Yes("y0"))), Examples.Facts().Build()));

    [Property(MaxTest = 500)]
    public Property AtLeast_AnyStatements_CountsEveryFilling() =>
        Prop.ForAll(Gen.Choose(1, Statements).ToArbitrary(), FactGenerators.Answered.ToArbitrary(), static (count, statements) =>
        {
            var fillings = Fillings(statements).Select(filled => filled.Count(static v => v == Truth.True) >= count).Distinct().ToList();
            var expected = fillings.Count == 2 ? Truth.Unknown : fillings[0] ? Truth.True : Truth.False;
            return Engines.Answer(Condition.AtLeast(count, AllStatements), FactGenerators.Of(statements)) == expected;
        });

    [Property(MaxTest = 200)]
    public Property All_OfAnyConditions_FollowsDeMorgan() =>
        Prop.ForAll(Generators.ConditionsOnStatements.NonEmptyListOf().Where(static l => l.Count <= 4).ToArbitrary(), FactGenerators.Answered.ToArbitrary(), static (parts, statements) =>
        {
            var facts = FactGenerators.Of(statements);
            var all = Engines.Answer(Condition.All([.. parts]), facts);
            return all == Engines.Answer(Condition.Not(Condition.Any([.. parts.Select(Condition.Not)])), facts)
                && all == Engines.Answer(Condition.None([.. parts.Select(Condition.Not)]), facts);
        });

    /// <summary>Every statement once, joined in some way.</summary>
    private static Gen<Condition> ReadOnce => Gen.Shuffle(AllStatements.AsEnumerable()).SelectMany(static shuffled => Joined([.. shuffled]));

    private static ImmutableArray<Condition> AllStatements { get; } = [.. Enumerable.Range(0, Statements).Select(static i => Condition.Yes(FactGenerators.Id('y', i)))];

    private static Gen<Condition> Joined(ImmutableArray<Condition> parts) => parts.Length == 1
        ? Gen.Elements(parts[0], Condition.Not(parts[0]))
        : from cut in Gen.Choose(1, parts.Length - 1)
          from left in Joined(parts[..cut])
          from right in Joined(parts[cut..])
          from shape in Gen.Choose(0, 3)
          select shape switch
          {
              0 => Condition.All(left, right),
              1 => Condition.Any(left, right),
              2 => Condition.None(left, right),
              _ => Condition.Not(Condition.AtLeast(1, left, right)),
          };

    private static IEnumerable<ImmutableArray<Truth>> Fillings(ImmutableArray<Truth> statements)
    {
        var unknown = statements.IndexOf(Truth.Unknown);
        return unknown < 0
            ? [statements]
            : new[] { Truth.True, Truth.False }.SelectMany(filled => Fillings(statements.SetItem(unknown, filled)));
    }
}
