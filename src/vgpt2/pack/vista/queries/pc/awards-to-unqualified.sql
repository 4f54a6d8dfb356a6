/*
title: Scopes awarded to vendors who are not qualified or not to be used
grain: one scope of a bid package
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Have we given work to anybody our prequalification did not clear?
  - awards to unqualified
  - Awarded scopes whose vendor is unqualified or barred, with reason
  - The painting on Oak Street Lofts went to Prism Coatings in July, were they ever approved?
  - Project, package, scope, vendor, qualified flag, do-not-use flag, reason, changed by, changed on
  - gave the 2nd floor drywall to a guy on the black list
  - Exceptions to the qualification policy since the programme began
  - Trade packages let to firms that prequalification never cleared or that are blacklisted
  - Our insurer's subcontractor default policy excludes unvetted firms, so find every trade we gave to one, on which pursuit, its state, why it was barred, who changed that and when
  - blacklisted but hired anyway
  - Lead, package and scope in words, the firm's name that got it though uncleared or barred, why, who flagged it and when
  - scopes awrded to DNU / non-prequal vndrs
  - Have we chosen any company that our own checks said we shouldn't work with?
*/
SELECT PCBidPackage.PotentialProject, PCPotentialWork.Description AS Project, PCBidPackage.BidPackage,
    PCBidPackage.Description AS PackageName, PCBidPackageScopes.ScopeCode, PCScopeCodes.Description AS ScopeName,
    PCQualifications.Vendor, PCQualifications.Name, PCQualifications.Qualified, PCQualifications.DoNotUse,
    PCQualifications.DoNotUseReason, PCQualifications.QualifiedChangedBy, PCQualifications.QualifiedChangedDate
FROM PCBidPackageScopes WITH (NOLOCK)
JOIN PCBidPackage WITH (NOLOCK)
    ON PCBidPackageScopes.JCCo = PCBidPackage.JCCo
    AND PCBidPackageScopes.PotentialProject = PCBidPackage.PotentialProject
    AND PCBidPackageScopes.BidPackage = PCBidPackage.BidPackage
JOIN PCPotentialWork WITH (NOLOCK)
    ON PCBidPackage.JCCo = PCPotentialWork.JCCo
    AND PCBidPackage.PotentialProject = PCPotentialWork.PotentialProject
JOIN PCQualifications WITH (NOLOCK)
    ON PCBidPackageScopes.AwardedVendorGroup = PCQualifications.VendorGroup
    AND PCBidPackageScopes.AwardedVendor = PCQualifications.Vendor
LEFT JOIN PCScopeCodes WITH (NOLOCK)
    ON PCBidPackageScopes.VendorGroup = PCScopeCodes.VendorGroup
    AND PCBidPackageScopes.ScopeCode = PCScopeCodes.ScopeCode
WHERE PCBidPackageScopes.JCCo = @JCCo
    AND (PCQualifications.Qualified IS NULL OR PCQualifications.Qualified = 'N' OR PCQualifications.DoNotUse = 'Y')
ORDER BY PCBidPackage.PotentialProject, PCBidPackage.BidPackage, PCBidPackageScopes.Seq
