using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The horizons by number, and after them one group for initiatives whose horizon is not known: null.</summary>
internal static class HorizonGroups
{
    internal const int Count = 5;

    private const int Unknown = Count - 1;

    internal static int IndexOf(Horizon? horizon) => horizon switch
    {
        Horizon.H1 => 0,
        Horizon.H2Minus => 1,
        Horizon.H2Plus => 2,
        Horizon.H3 => 3,
        null => Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(horizon), horizon, "This is not a horizon."),
    };

    internal static Horizon? At(int index) => index == Unknown ? null : Horizon.H1 + index;
}
