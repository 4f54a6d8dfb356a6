/*
title: Awarded scopes of a potential project against the lowest bid received
grain: one awarded scope
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  PotentialProject: {type: varchar(20), example: P-2024-01}
asks:
  - Did we award each scope to the low bidder, and if not, what did the choice cost us?
  - Awarded amounts compared with the lowest bid and number of bids per scope of one pursuit
  - Package, scope name, vendor awarded, amount of that vendor, lowest bid, bids received, difference
  - award vs low bid
  - why'd we pick the higher number on electricl for P-2024-01
  - The owner's auditor wants to know where the cheapest sub did not get the work
  - Scopes let above the best price we had in hand
  - On P-2024-01, did we pick the cheapest firm per trade, and what did it cost otherwise
  - Open-book owner audits our picks on P-2024-07, so per trade show the firm chosen, its number, the cheapest number in hand, how many quotes came, and the premium paid
  - premium over the low number
  - Scope by scope in words on P-2024-01, winner's name and amount, lowest amount received, how many bid, how far above
  - award v low bid by scope on P-2024-03
  - For each kind of work on this project we asked several firms for a price; did we take the cheapest one?
*/
WITH Bids AS (
    SELECT PCBidCoverage.JCCo, PCBidCoverage.PotentialProject, PCBidCoverage.BidPackage,
        PCBidCoverage.ScopePhaseSeq, COUNT(*) AS BidCount, MIN(PCBidCoverage.BidAmount) AS LowestBid
    FROM PCBidCoverage WITH (NOLOCK)
    WHERE PCBidCoverage.JCCo = @JCCo
        AND PCBidCoverage.PotentialProject = @PotentialProject
        AND PCBidCoverage.BidReceived = 'Y'
        AND PCBidCoverage.BidAmount > 0
    GROUP BY PCBidCoverage.JCCo, PCBidCoverage.PotentialProject, PCBidCoverage.BidPackage,
        PCBidCoverage.ScopePhaseSeq
)
SELECT PCBidPackageScopes.BidPackage, PCBidPackageScopes.ScopeCode, PCScopeCodes.Description, APVM.Name AS Vendor,
    PCBidCoverage.BidAmount, Bids.LowestBid, Bids.BidCount, PCBidCoverage.BidAmount - Bids.LowestBid AS AboveLowest
FROM PCBidPackageScopes WITH (NOLOCK)
JOIN PCBidCoverage WITH (NOLOCK)
    ON PCBidPackageScopes.JCCo = PCBidCoverage.JCCo
    AND PCBidPackageScopes.PotentialProject = PCBidCoverage.PotentialProject
    AND PCBidPackageScopes.BidPackage = PCBidCoverage.BidPackage
    AND PCBidPackageScopes.Seq = PCBidCoverage.ScopePhaseSeq
    AND PCBidPackageScopes.AwardedVendorGroup = PCBidCoverage.VendorGroup
    AND PCBidPackageScopes.AwardedVendor = PCBidCoverage.Vendor
    AND PCBidPackageScopes.AwardedContactSeq = PCBidCoverage.ContactSeq
JOIN Bids
    ON PCBidPackageScopes.JCCo = Bids.JCCo
    AND PCBidPackageScopes.PotentialProject = Bids.PotentialProject
    AND PCBidPackageScopes.BidPackage = Bids.BidPackage
    AND PCBidPackageScopes.Seq = Bids.ScopePhaseSeq
JOIN APVM WITH (NOLOCK)
    ON PCBidPackageScopes.AwardedVendorGroup = APVM.VendorGroup
    AND PCBidPackageScopes.AwardedVendor = APVM.Vendor
LEFT JOIN PCScopeCodes WITH (NOLOCK)
    ON PCBidPackageScopes.VendorGroup = PCScopeCodes.VendorGroup
    AND PCBidPackageScopes.ScopeCode = PCScopeCodes.ScopeCode
WHERE PCBidPackageScopes.JCCo = @JCCo
    AND PCBidPackageScopes.PotentialProject = @PotentialProject
ORDER BY PCBidPackageScopes.BidPackage, PCBidPackageScopes.Seq
