namespace Transformation.Framework.Core;

/// <summary>How far a change reaches; assurance is proportionate to it. Ordered from the smallest.</summary>
public enum ChangeScale
{
    /// <summary>One care pathway or service.</summary>
    SinglePathway = 1,

    /// <summary>One organisation.</summary>
    SingleOrganisation = 2,

    /// <summary>Several organisations.</summary>
    MultiOrganisation = 3,

    /// <summary>The whole system.</summary>
    SystemWide = 4,
}
