/*
title: Vendors on the bid list of a package
grain: one bidder
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  PotentialProject: {type: varchar(20), example: P-2024-01}
  BidPackage: {type: varchar(20), example: BP-01}
asks:
  - Who did we invite to bid on this package?
  - Bid list with vendor and contact
  - bidders
  - Vendors and contacts on the bid list of one package with phone, e-mail and when they were last written to.
  - which subs got the invite
  - Firms invited for package BP-01 of P-2024-01, contact person, phone and mail
  - An addendum goes out tonight on BP-03, so who was invited, their contact, telephone, email, whether they'll attend the site visit and when we wrote last
  - who's on the ITB, BP-02
  - Alphabetical for BP-01 on P-2024-01, invited firm, its contact's name, phone, email, whether attending the walk, last written
  - subs on ITB for pkg BP-01
  - Which companies did we ask for a price on this part, and who is our person there?
*/
SELECT PCBidPackageBidList.Vendor, APVM.Name AS VendorName, PCContacts.Name, PCContacts.Phone, PCContacts.Email,
    PCBidPackageBidList.AttendingWalkthrough, PCBidPackageBidList.LastSent
FROM PCBidPackageBidList WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON PCBidPackageBidList.VendorGroup = APVM.VendorGroup
    AND PCBidPackageBidList.Vendor = APVM.Vendor
LEFT JOIN PCContacts WITH (NOLOCK)
    ON PCBidPackageBidList.VendorGroup = PCContacts.VendorGroup
    AND PCBidPackageBidList.Vendor = PCContacts.Vendor
    AND PCBidPackageBidList.ContactSeq = PCContacts.Seq
WHERE PCBidPackageBidList.JCCo = @JCCo
    AND PCBidPackageBidList.PotentialProject = @PotentialProject
    AND PCBidPackageBidList.BidPackage = @BidPackage
ORDER BY APVM.Name, PCBidPackageBidList.ContactSeq
