using System.Runtime.InteropServices;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Numbers initiatives in the order in which they come. Not safe for several threads.</summary>
internal sealed class InitiativeNumbers
{
    private readonly List<InitiativeId> initiatives = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    internal IReadOnlyList<InitiativeId> All => initiatives;

    internal int Of(InitiativeId initiative)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, initiative.Value, out var isKnown);
        if (!isKnown)
        {
            number = initiatives.Count;
            initiatives.Add(initiative);
        }

        return number;
    }
}
