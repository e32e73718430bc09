using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>How far one uncertain input moves the result.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Input">The input.</param>
/// <param name="Low">The low value tried.</param>
/// <param name="High">The high value tried.</param>
/// <param name="AtLow">NPSV with the low value.</param>
/// <param name="AtHigh">NPSV with the high value.</param>
public sealed record TornadoBar(UncertainInput Input, decimal Low, decimal High, Money AtLow, Money AtHigh)
{
    /// <summary>NPSV at the high value less that at the low one: negative for what is better low.</summary>
    public Money Swing => AtHigh - AtLow;
}
