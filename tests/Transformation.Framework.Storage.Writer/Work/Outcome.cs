using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Writer;

/// <summary>What a store answered to a step: the versions that things have now (0 for deleted), and the entry of the log, if it made one.</summary>
public sealed record Outcome(IReadOnlyDictionary<string, long> Versions, DecisionLogHead Entry)
{
    public static Outcome Of(params (string Key, long Version)[] versions) => new(versions.ToDictionary(static v => v.Key, static v => v.Version, StringComparer.Ordinal), default);

    /// <summary>Notes the versions in a state.</summary>
    public void NoteIn(ActorState state)
    {
        foreach (var (key, version) in Versions)
        {
            if (version == Versioned.NotStored)
            {
                state.Versions.Remove(key);
            }
            else
            {
                state.Versions[key] = version;
            }
        }
    }
}
