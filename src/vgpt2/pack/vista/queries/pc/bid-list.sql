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
