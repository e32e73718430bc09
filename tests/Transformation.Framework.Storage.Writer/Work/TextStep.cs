using System.Collections.Immutable;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Puts documents into the text index, takes them out, or makes them all there is.</summary>
public sealed class TextStep(string actor, long number, TextStep.Way way, ImmutableArray<string> keys) : Step(actor, number)
{
    public enum Way
    {
        Put,
        Replace,
        Remove,
    }

    /// <summary>The kind of documents that are an actor's.</summary>
    public static string KindOf(string actor) => $"note-{actor}";

    /// <summary>A word that every document of a step has, and no other.</summary>
    public static string WordOf(long number) => FormattableString.Invariant($"step{number}");

    public static TextDocument Document(string actor, string key, long number) => new(new(KindOf(actor), key), $"About {key}", $"{WordOf(number)} {Filler.Of(number)}");

    public override void ApplyTo(ActorState state)
    {
        if (way == Way.Replace)
        {
            state.Texts.Clear();
        }

        foreach (var key in keys)
        {
            if (way == Way.Remove)
            {
                state.Texts.Remove(key);
            }
            else
            {
                state.Texts[key] = Number;
            }
        }
    }

    public override async ValueTask<Outcome> PerformAsync(OpenedStore store, ActorState before, CancellationToken cancellationToken = default)
    {
        ImmutableArray<TextDocument> documents = [.. keys.Select(key => Document(Actor, key, Number))];
        var texts = store.Record.Texts;
        await (way switch
        {
            Way.Put => texts.PutAsync(documents, cancellationToken),
            Way.Replace => texts.ReplaceAsync(KindOf(Actor), documents, cancellationToken),
            _ => texts.RemoveAsync([.. keys.Select(key => new AggregateId(KindOf(Actor), key))], cancellationToken),
        });
        return Outcome.Of();
    }
}
