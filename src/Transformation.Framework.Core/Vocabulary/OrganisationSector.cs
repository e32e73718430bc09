namespace Transformation.Framework.Core;

/// <summary>What kind of body an organisation is.</summary>
public enum OrganisationSector
{
    /// <summary>An NHS trust or foundation trust that is not an ambulance trust.</summary>
    NhsTrust = 1,

    /// <summary>An ambulance trust.</summary>
    AmbulanceTrust = 2,

    /// <summary>An integrated care board, or one of the commissioning bodies before it.</summary>
    IntegratedCareBoard = 3,

    /// <summary>A council.</summary>
    Council = 4,

    /// <summary>A community interest company.</summary>
    CommunityInterestCompany = 5,

    /// <summary>A federation or alliance of general practices.</summary>
    GpFederation = 6,

    /// <summary>A body of the voluntary, community and social enterprise sector.</summary>
    Vcse = 7,

    /// <summary>A university, health innovation network or other research body.</summary>
    Academic = 8,

    /// <summary>A national or regional NHS or government body.</summary>
    NationalBody = 9,

    /// <summary>A company or other private body.</summary>
    Private = 10,
}
