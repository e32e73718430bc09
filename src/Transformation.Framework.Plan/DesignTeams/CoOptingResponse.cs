namespace Transformation.Framework.Plan;

/// <summary>A request that was made, and how long it has taken or has been open.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CoOptingResponse
{
    internal CoOptingResponse(CoOptingRequest request, bool isOpen, int workingDays)
    {
        Request = request;
        IsOpen = isOpen;
        WorkingDays = workingDays;
    }

    /// <summary>The request.</summary>
    public CoOptingRequest Request { get; }

    /// <summary>Whether it was still open at the end of the day looked at.</summary>
    public bool IsOpen { get; }

    /// <summary>The working days after the day it was asked, up to and including the day of the answer, or the day looked at while it is open: 0 for an answer on the same day.</summary>
    public int WorkingDays { get; }
}
