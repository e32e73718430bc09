using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class ShapleyValueTests
{
    private static readonly Gen<Int128[]> Games =
        from players in Gen.Choose(1, 6)
        from values in Gen.Choose(-1_000_000, 1_000_000).ArrayOf(1 << players)
        select values.Select(static (v, coalition) => coalition == 0 ? Int128.Zero : v).ToArray();

    [Fact]
    public void Numerators_GloveGame_IsTheTextbookOne()
    {
        // Player 0 has a left glove, 1 and 2 a right one each; a pair is worth 1. The textbook answer is 2/3, 1/6 and 1/6.
        Int128[] game = [.. Enumerable.Range(0, 8).Select(static s => (Int128)((s & 1) == 1 && (s & 6) != 0 ? 1 : 0))];

        Assert.Equal([ShapleyValue.Denominator * 2 / 3, ShapleyValue.Denominator / 6, ShapleyValue.Denominator / 6], ShapleyValue.Numerators(3, game));
    }

    [Fact]
    public void Numerators_SixteenPlayersAllNeeded_ShareAlike()
    {
        var game = new Int128[1 << 16];
        game[^1] = 16;

        Assert.All(ShapleyValue.Numerators(16, game), static n => Assert.Equal(ShapleyValue.Denominator, n));
    }

    [Property]
    public Property Numerators_AnyGame_AreThoseOfEveryOrderOfJoining() => Prop.ForAll(Games.ToArbitrary(), static game =>
    {
        var players = BitOperations.Log2((uint)game.Length);
        var (expected, orders) = (new Int128[players], 0);
        foreach (var order in Orders([.. Enumerable.Range(0, players)]))
        {
            orders++;
            var joined = 0;
            foreach (var player in order)
            {
                expected[player] += game[joined | (1 << player)] - game[joined];
                joined |= 1 << player;
            }
        }

        return ShapleyValue.Numerators(players, game).Zip(expected).All(p => p.First * orders == p.Second * ShapleyValue.Denominator);
    });

    [Property]
    public Property Numerators_AnyGame_AreEfficient() => Prop.ForAll(Games.ToArbitrary(), static game =>
        Sum(ShapleyValue.Numerators(BitOperations.Log2((uint)game.Length), game)) == game[^1] * ShapleyValue.Denominator);

    [Property]
    public Property Numerators_PlayerWhoAddsNothing_GetNothing() => Prop.ForAll(Games.ToArbitrary(), static game =>
    {
        // The new first player changes no coalition's value.
        Int128[] wider = [.. Enumerable.Range(0, game.Length * 2).Select(s => game[s >> 1])];
        var numerators = ShapleyValue.Numerators(BitOperations.Log2((uint)wider.Length), wider);
        return numerators[0] == 0 && numerators.Skip(1).SequenceEqual(ShapleyValue.Numerators(numerators.Length - 1, game));
    });

    [Property]
    public Property Numerators_TwoGamesTogether_AddUp() => Prop.ForAll(Games.ToArbitrary(), static game =>
    {
        Int128[] other = [.. game.Select(static v => (v * 7 % 1000) - v)];
        Int128[] both = [.. game.Zip(other).Select(static p => p.First + p.Second)];
        var players = BitOperations.Log2((uint)game.Length);
        return ShapleyValue.Numerators(players, both).SequenceEqual(
            ShapleyValue.Numerators(players, game).Zip(ShapleyValue.Numerators(players, other)).Select(static p => p.First + p.Second));
    });

    private static Int128 Sum(IEnumerable<Int128> all) => all.Aggregate(Int128.Zero, static (sum, n) => sum + n);

    private static IEnumerable<int[]> Orders(int[] left) => left.Length == 0
        ? [[]]
        : left.SelectMany(first => Orders([.. left.Where(p => p != first)]).Select(rest => (int[])[first, .. rest]));
}
