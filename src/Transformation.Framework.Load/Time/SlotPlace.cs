namespace Transformation.Framework.Load;

/// <summary>Where a worked day lies.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="DaysLeft">The worked days of the slot from this one on, itself included.</param>
internal readonly record struct SlotPlace(ushort Slot, ushort DaysLeft);
