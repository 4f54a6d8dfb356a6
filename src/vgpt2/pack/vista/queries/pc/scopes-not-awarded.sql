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
