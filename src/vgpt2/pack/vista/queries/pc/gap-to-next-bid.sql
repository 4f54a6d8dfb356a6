/*
title: Lowest bid on each scope of a potential project with the gap to the next lowest bid
grain: one scope of a bid package
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  PotentialProject: {type: varchar(20), example: P-2024-01}
asks:
  - How far is the low bidder below the second on every scope?
  - Per package scope lowest bid with vendor, next lowest bid and the percentage between them
  - low bid spread
  - Package, scope, scope name, low vendor, low amount, next amount, gap, gap percent for P-2024-01
  - When the low man is twenty percent under the next one he has forgotten something, as with Keystone Fire who left out the pump at the arena, so list the scopes with the distance and I will call those who are too good to be true
  - how much money did low bider leave on the tabel
  - Suspiciously cheap offers on what we are pricing
  - On P-2024-01, distance between cheapest and second quote, trade by trade
  - Keystone forgot the pump and came in far too cheap, so for P-2024-04 show each trade's low firm, its figure, the runner-up's and the percent between
  - money left on the table, per trade
  - Package and scope in words of P-2024-01, low vendor's name and amount, second amount, distance in dollars and percent
  - low v 2nd bid sprd by scope P-2024-02
  - Is any company's price so much lower than the next that it probably made a mistake?
*/
WITH Ranked AS (
    SELECT PCBidCoverage.JCCo, PCBidCoverage.PotentialProject, PCBidCoverage.BidPackage, PCBidCoverage.ScopePhaseSeq,
        PCBidCoverage.CoverageScopeCode, PCBidCoverage.VendorGroup, PCBidCoverage.Vendor, PCBidCoverage.BidAmount,
        ROW_NUMBER() OVER (
            PARTITION BY PCBidCoverage.BidPackage, PCBidCoverage.ScopePhaseSeq
            ORDER BY PCBidCoverage.BidAmount, PCBidCoverage.Vendor) AS Place,
        LEAD(PCBidCoverage.BidAmount) OVER (
            PARTITION BY PCBidCoverage.BidPackage, PCBidCoverage.ScopePhaseSeq
            ORDER BY PCBidCoverage.BidAmount, PCBidCoverage.Vendor) AS NextBid
    FROM PCBidCoverage WITH (NOLOCK)
    WHERE PCBidCoverage.JCCo = @JCCo
        AND PCBidCoverage.PotentialProject = @PotentialProject
        AND PCBidCoverage.BidReceived = 'Y'
        AND PCBidCoverage.BidAmount > 0
)
SELECT Ranked.BidPackage, Ranked.CoverageScopeCode, PCScopeCodes.Description AS ScopeName, APVM.Name AS LowVendor,
    Ranked.BidAmount AS LowBid, Ranked.NextBid, Ranked.NextBid - Ranked.BidAmount AS Gap,
    100 * (Ranked.NextBid - Ranked.BidAmount) / NULLIF(Ranked.NextBid, 0) AS GapPercent
FROM Ranked
LEFT JOIN PCScopeCodes WITH (NOLOCK)
    ON Ranked.VendorGroup = PCScopeCodes.VendorGroup
    AND Ranked.CoverageScopeCode = PCScopeCodes.ScopeCode
LEFT JOIN APVM WITH (NOLOCK)
    ON Ranked.VendorGroup = APVM.VendorGroup
    AND Ranked.Vendor = APVM.Vendor
WHERE Ranked.Place = 1
ORDER BY Ranked.BidPackage, Ranked.ScopePhaseSeq
