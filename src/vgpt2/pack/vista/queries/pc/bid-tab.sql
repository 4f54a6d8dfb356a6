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
  - Quotes in hand for P-2024-01, trade by trade, ranked from the cheapest
  - Owner wants leveling sheets at two, so for P-2024-05 put every firm's figure under its package and trade with its place
  - quote ranking per trade
  - Lowest first under every package and scope in words of P-2024-01, vendor's name, amount, rank
  - bid tab P-2024-02 by scope, lo to hi
  - For each kind of work on this project, which company asks the least, which comes second, and so on?
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
