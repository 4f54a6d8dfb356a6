/*
title: Bids received for a potential project by scope, lowest first
grain: one bid
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  PotentialProject: {type: varchar(20), example: P-2024-01}
asks:
  - Who has the lowest bid for each scope?
  - Bid tabulation of a potential project
  - bid tab
  - Bids received with an amount by package, scope and phase ranked from the lowest.
  - who came in low
*/
SELECT vrvPCBidAnalysis.BidPackage, vrvPCBidAnalysis.ScopeCode, vrvPCBidAnalysis.ScopeDescription,
    vrvPCBidAnalysis.Phase, vrvPCBidAnalysis.VendorName, vrvPCBidAnalysis.BidAmount,
    RANK() OVER (
        PARTITION BY vrvPCBidAnalysis.BidPackage, vrvPCBidAnalysis.ScopeCode, vrvPCBidAnalysis.Phase
        ORDER BY vrvPCBidAnalysis.BidAmount
    ) AS Place
FROM vrvPCBidAnalysis WITH (NOLOCK)
WHERE vrvPCBidAnalysis.HQCo = @JCCo
    AND vrvPCBidAnalysis.CoveragePotentialProject = @PotentialProject
    AND vrvPCBidAnalysis.BidReceived = 'Y'
ORDER BY vrvPCBidAnalysis.BidPackage, vrvPCBidAnalysis.ScopeCode, vrvPCBidAnalysis.Phase, Place
