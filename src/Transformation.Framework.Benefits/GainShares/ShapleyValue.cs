using System.Numerics;

namespace Transformation.Framework.Benefits;

/// <summary>The Shapley value of a game of up to 16 players, in whole numbers.</summary>
/// <remarks>
/// What a player adds to those before it, averaged over all orders in which the players may come together (Shapley, A value for n-person games, 1953):
/// <c>φ(i) = Σ |S|! (n − |S| − 1)! ÷ n! × (v(S ∪ i) − v(S))</c>. Each weight is 1 ÷ (n × C(n − 1, |S|)), and the least common multiple of those denominators
/// is that of 1 to n; so with the common <see cref="Denominator"/> every numerator is a whole number and nothing is rounded.
/// </remarks>
internal static class ShapleyValue
{
    internal const int MostPlayers = 16;

    /// <summary>The least common multiple of 1 to 16.</summary>
    internal const int Denominator = 720_720;

    /// <summary>Each player's value times <see cref="Denominator"/>. Time and space in proportion to players × 2^players.</summary>
    /// <param name="players">How many; at most <see cref="MostPlayers"/>.</param>
    /// <param name="value">What each coalition is worth, by bit set; the empty one comes first and is worth nothing.</param>
    internal static Int128[] Numerators(int players, ReadOnlySpan<Int128> value)
    {
        var weights = Weights(players);
        var numerators = new Int128[players];
        for (var coalition = 0; coalition < value.Length; coalition++)
        {
            var size = BitOperations.PopCount((uint)coalition);
            for (var player = 0; player < players; player++)
            {
                if ((coalition & (1 << player)) == 0)
                {
                    numerators[player] += weights[size] * (value[coalition | (1 << player)] - value[coalition]);
                }
            }
        }

        return numerators;
    }

    /// <summary>The weight of a player who joins a coalition, by its size, times <see cref="Denominator"/>.</summary>
    private static int[] Weights(int players)
    {
        var weights = new int[players];
        var choices = 1; // C(players - 1, size)
        for (var size = 0; size < players; size++)
        {
            weights[size] = Denominator / (players * choices);
            choices = choices * (players - 1 - size) / (size + 1);
        }

        return weights;
    }
}
