using System.Collections.Immutable;

namespace Transformation.Framework.Storage.Writer;

/// <summary>What an actor does as its first step, its second and so on: the same in every process that knows the seed.</summary>
public static class Steps
{
    /// <summary>The key of the plan among the versions of a state.</summary>
    public const string PlanKey = " plan";

    private static readonly string[] Names = ["one", "two", "Robert'); DROP TABLE aggregate;--", "שלום \u202Eabc\u202C", "😀 👩🏽‍⚕️", "100% of_them* [a-z] ? \\ \" ` $key"];

    public static ImmutableArray<string> KeysOf(string actor) => [.. Names.Select(name => KeyPrefixOf(actor) + name)];

    public static string KeyPrefixOf(string actor) => $"{actor} ";

    public static Step At(int seed, string actor, long number)
    {
        var random = new Random(unchecked((seed * 1_000_003) ^ ((int)number * 7_919) ^ actor.Aggregate(17, static (hash, c) => (hash * 31) + c)));
        var keys = KeysOf(actor);
        return random.Next(100) switch
        {
            < 25 => Change(1, false),
            < 45 => Change(random.Next(2, keys.Length + 1), false),
            < 55 => new ChangeStep(actor, number, [], [], decides: true),
            < 75 => Change(random.Next(1, keys.Length + 1), true),
            < 80 => new PlanStep(actor, number, PlanStep.Way.Replace, random.Next(12) == 0 ? 1_500 : random.Next(1, 80)),
            < 87 => new PlanStep(actor, number, PlanStep.Way.Change, random.Next(1, 60)),
            < 88 => new PlanStep(actor, number, PlanStep.Way.Delete, 0),
            < 95 => new TextStep(actor, number, TextStep.Way.Put, Pick(random.Next(1, 4))),
            < 97 => new TextStep(actor, number, TextStep.Way.Replace, Pick(random.Next(0, keys.Length))),
            _ => new TextStep(actor, number, TextStep.Way.Remove, Pick(random.Next(1, 3))),
        };

        ImmutableArray<string> Pick(int count) => [.. keys.OrderBy(_ => random.Next()).Take(count)];

        ChangeStep Change(int count, bool decides)
        {
            var picked = Pick(count);
            var kept = picked.Where(_ => random.Next(100) < 85).ToImmutableArray();
            return new(actor, number, kept, [.. picked.Except(kept)], decides);
        }
    }
}
