namespace Transformation.Framework.Plan;

/// <summary>How much say the people involved had, least first. The four steps are this library's short form of the ladders in use.</summary>
public enum InvolvementLevel
{
    /// <summary>They were told. That is not hearing anybody.</summary>
    Informed = 1,

    /// <summary>They were asked, and others decided what to make of it.</summary>
    Consulted = 2,

    /// <summary>They worked on the design.</summary>
    CoDesigned = 3,

    /// <summary>They decided, with the same power as the others.</summary>
    CoDecided = 4,
}
