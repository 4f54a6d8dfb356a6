/*
title: Awarded bids by phase of won potential projects against the current estimate of the phase in job cost
grain: one potential project and phase
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Did the scopes we awarded come in under the budget of their phase?
  - Awarded bid amounts by phase of won projects beside current estimated cost of the same phase, with the difference
  - award vs budget
  - Project, contract, phase, phase name, awarded bids, amount awarded, current estimate, saving
  - Handing the courthouse over from estimating to operations I promised that the buyout would gain 150,000, now that the scopes are awarded let me check phase by phase what we gave away to the trades against what the job carries as budget
  - awarded bids compaired to budgit on each phase
  - Gain between the winning offers and the money set aside, 03-300 and the others
  - Buyout gain or loss per cost code on landed pursuits, picked quotes versus today's budget
  - Controller must book expected buyout gains for landed work, so by cost code compare the quotes we accepted with the budget now carried, and give the spread
  - buyout savings by code
  - Won leads by name, phase in words, number of bids let there, dollars let, job budget of that phase, saving
  - awrded subs $ v curr est by phs, won PPs
  - We picked firms for parts of the work; are their prices lower than the money planned for those parts?
*/
WITH Awarded AS (
    SELECT PCBidPackageScopes.JCCo, PCBidPackageScopes.PotentialProject, PCBidPackageScopes.PhaseGroup,
        PCBidPackageScopes.Phase, COUNT(*) AS Bids, SUM(PCBidCoverage.BidAmount) AS AwardedAmount
    FROM PCBidPackageScopes WITH (NOLOCK)
    JOIN PCBidCoverage WITH (NOLOCK)
        ON PCBidPackageScopes.JCCo = PCBidCoverage.JCCo
        AND PCBidPackageScopes.PotentialProject = PCBidCoverage.PotentialProject
        AND PCBidPackageScopes.BidPackage = PCBidCoverage.BidPackage
        AND PCBidPackageScopes.Seq = PCBidCoverage.ScopePhaseSeq
        AND PCBidPackageScopes.AwardedVendorGroup = PCBidCoverage.VendorGroup
        AND PCBidPackageScopes.AwardedVendor = PCBidCoverage.Vendor
        AND PCBidPackageScopes.AwardedContactSeq = PCBidCoverage.ContactSeq
    WHERE PCBidPackageScopes.JCCo = @JCCo
        AND PCBidPackageScopes.Phase IS NOT NULL
    GROUP BY PCBidPackageScopes.JCCo, PCBidPackageScopes.PotentialProject, PCBidPackageScopes.PhaseGroup,
        PCBidPackageScopes.Phase
),
Estimate AS (
    SELECT JCJP.JCCo, JCJP.Contract, JCJP.PhaseGroup, JCJP.Phase, SUM(JCCP.CurrEstCost) AS CurrentEstimate
    FROM JCJP WITH (NOLOCK)
    JOIN JCCP WITH (NOLOCK)
        ON JCJP.JCCo = JCCP.JCCo
        AND JCJP.Job = JCCP.Job
        AND JCJP.PhaseGroup = JCCP.PhaseGroup
        AND JCJP.Phase = JCCP.Phase
    WHERE JCJP.JCCo = @JCCo
    GROUP BY JCJP.JCCo, JCJP.Contract, JCJP.PhaseGroup, JCJP.Phase
)
SELECT Awarded.PotentialProject, PCPotentialWork.Description, PCPotentialWork.Contract, Awarded.Phase,
    JCPM.Description AS PhaseDescription, Awarded.Bids, Awarded.AwardedAmount, Estimate.CurrentEstimate,
    Estimate.CurrentEstimate - Awarded.AwardedAmount AS Saving
FROM Awarded
JOIN PCPotentialWork WITH (NOLOCK)
    ON Awarded.JCCo = PCPotentialWork.JCCo
    AND Awarded.PotentialProject = PCPotentialWork.PotentialProject
JOIN Estimate
    ON PCPotentialWork.JCCo = Estimate.JCCo
    AND PCPotentialWork.Contract = Estimate.Contract
    AND Awarded.PhaseGroup = Estimate.PhaseGroup
    AND Awarded.Phase = Estimate.Phase
LEFT JOIN JCPM WITH (NOLOCK)
    ON Awarded.PhaseGroup = JCPM.PhaseGroup
    AND Awarded.Phase = JCPM.Phase
WHERE PCPotentialWork.Awarded = 'Y'
ORDER BY Awarded.PotentialProject, Awarded.Phase
