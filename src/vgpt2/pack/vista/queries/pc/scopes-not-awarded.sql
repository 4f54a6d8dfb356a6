/*
title: Scopes of bid packages not awarded
grain: one scope of a package
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  PotentialProject: {type: varchar(20), example: P-2024-01}
asks:
  - Which scopes are still without a winning bidder?
  - Bid package scopes not awarded
  - scopes open
  - Scopes and phases of the bid packages of a potential project for which no vendor is awarded.
  - what trades havent we picked a sub for
  - Tell me what parts of pursuit P-2024-01 nobody has been picked for
  - The owner asks Thursday how far our buyout of the medical office pursuit has come, so I must know the slices of work in each package that have nobody chosen.
  - trades up for grabs on the library pursuit
  - Pieces of each bid package lacking a chosen firm, with the trade's name and cost code, package after package
  - which pkgs still got unawarded trades on P-2024-01, dont have a sub picked
  - For this job we hope to build, which kinds of work have we still to choose a company for?
*/
SELECT PCBidPackageScopes.BidPackage, PCBidPackageScopes.Seq, PCBidPackageScopes.ScopeCode,
    PCScopeCodes.Description, PCBidPackageScopes.Phase
FROM PCBidPackageScopes WITH (NOLOCK)
LEFT JOIN PCScopeCodes WITH (NOLOCK)
    ON PCBidPackageScopes.VendorGroup = PCScopeCodes.VendorGroup
    AND PCBidPackageScopes.ScopeCode = PCScopeCodes.ScopeCode
WHERE PCBidPackageScopes.JCCo = @JCCo
    AND PCBidPackageScopes.PotentialProject = @PotentialProject
    AND PCBidPackageScopes.AwardedVendor IS NULL
ORDER BY PCBidPackageScopes.BidPackage, PCBidPackageScopes.Seq
