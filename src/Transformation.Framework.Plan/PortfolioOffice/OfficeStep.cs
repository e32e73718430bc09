namespace Transformation.Framework.Plan;

/// <summary>The five steps by which a portfolio office takes work on, in order.</summary>
/// <remarks>Source: <em>National Board Collaboration for Transformational Redesign Project: report and discussion</em>, January 2019, section 4.</remarks>
public enum OfficeStep
{
    /// <summary>What is asked for, in one view.</summary>
    Demand = 1,

    /// <summary>Funding and feasibility are looked at, and the request is sorted on criteria that everybody can see.</summary>
    Diagnostic = 2,

    /// <summary>Priority is matched to the capability and capacity that there is.</summary>
    Allocation = 3,

    /// <summary>The work is done.</summary>
    Delivery = 4,

    /// <summary>What it was worth is looked at, and fed back.</summary>
    Evaluation = 5,
}
