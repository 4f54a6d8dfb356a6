/*
title: Inclusions and notes on the scopes of a bid package
grain: one note
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  PotentialProject: {type: varchar(20), example: P-2024-01}
  BidPackage: {type: varchar(20), example: BP-01}
asks:
  - What do the scopes in package BP-01 include and leave out, and who wrote that?
  - Scope notes of a bid package with scope name, type of note, text, author and date
  - "All remarks on one package: scope code, description, note type, detail, entered by, date"
  - bp-01 scope notes
  - did we tell the plumbers to carry the permits or not
  - Read me the exclusions we published for this bid
  - Clarifications attached to work scopes before the bids are opened
  - Pull the written includes and excludes for each trade under BP-01
  - Glazier claims the spec'd caulking was never part of his bid; before Monday's call let me read whatever remarks were typed against each trade in package 02B, with author.
  - whats in, whats out, bp-04
  - Remarks on each trade of package 03, with trade name, sort of remark, day typed and typist's full name beside
  - clarifs on bp 03 of the hospitl pursuit, who typed em and when
  - Before outside companies price this chunk of the building, what fine print did we write down about what they must cover?
*/
SELECT PCBidPackage.Description AS Package, PCBidPackageScopeNotes.ScopeCode, PCScopeCodes.Description,
    PCBidPackageScopeNotes.Type, PCBidPackageScopeNotes.Detail, PCBidPackageScopeNotes.DateEntered, DDUP.FullName
FROM PCBidPackageScopeNotes WITH (NOLOCK)
JOIN PCBidPackage WITH (NOLOCK)
    ON PCBidPackageScopeNotes.JCCo = PCBidPackage.JCCo
    AND PCBidPackageScopeNotes.PotentialProject = PCBidPackage.PotentialProject
    AND PCBidPackageScopeNotes.BidPackage = PCBidPackage.BidPackage
LEFT JOIN PCScopeCodes WITH (NOLOCK)
    ON PCBidPackageScopeNotes.VendorGroup = PCScopeCodes.VendorGroup
    AND PCBidPackageScopeNotes.ScopeCode = PCScopeCodes.ScopeCode
LEFT JOIN DDUP WITH (NOLOCK)
    ON PCBidPackageScopeNotes.EnteredBy = DDUP.VPUserName
WHERE PCBidPackageScopeNotes.JCCo = @JCCo
    AND PCBidPackageScopeNotes.PotentialProject = @PotentialProject
    AND PCBidPackageScopeNotes.BidPackage = @BidPackage
ORDER BY PCBidPackageScopeNotes.ScopeCode, PCBidPackageScopeNotes.Seq
