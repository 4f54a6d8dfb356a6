/*
title: Bidders with their contact and whether they attend the walk-through
grain: one contact on a bid package
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who is coming to the site visits in June, and whom should I phone because they have not said yes?
  - Thursday 6/20 we walk the Maple Ave site for package 03A, print me a sign-in list
  - Head count for pre-bid meetings this month
  - walkthrough list
  - whos showin up at the job walk
  - Bid list contacts by package with walk-through date and attendance
  - Date, project, package, firm, person, phone, cell, e-mail, attending
  - Which invited firms said they'll join the pre-bid tours next month?
  - 'Security at the refinery demands a name list by Wednesday for anybody touring the site in June: the bidder, his person, phone, mobile, and if he confirmed.'
  - prebid tour rsvps
  - By tour date, each invited bidder's name, his person with office and mobile numbers, coming or not, next to the package
  - who rsvpd for the site wlak 6/14, need cells
  - When companies come look at the place before naming their price, who's coming and who do I ring to check?
*/
SELECT PCBidPackage.WalkthroughDate, PCBidPackage.PotentialProject, PCBidPackage.BidPackage, PCBidPackage.Description,
    APVM.Name AS VendorName, PCContacts.Name AS ContactName, PCContacts.Phone, PCContacts.Cell, PCContacts.Email,
    PCBidPackageBidList.AttendingWalkthrough
FROM PCBidPackage WITH (NOLOCK)
JOIN PCBidPackageBidList WITH (NOLOCK)
    ON PCBidPackage.JCCo = PCBidPackageBidList.JCCo
    AND PCBidPackage.PotentialProject = PCBidPackageBidList.PotentialProject
    AND PCBidPackage.BidPackage = PCBidPackageBidList.BidPackage
JOIN APVM WITH (NOLOCK)
    ON PCBidPackageBidList.VendorGroup = APVM.VendorGroup
    AND PCBidPackageBidList.Vendor = APVM.Vendor
LEFT JOIN PCContacts WITH (NOLOCK)
    ON PCBidPackageBidList.VendorGroup = PCContacts.VendorGroup
    AND PCBidPackageBidList.Vendor = PCContacts.Vendor
    AND PCBidPackageBidList.ContactSeq = PCContacts.Seq
WHERE PCBidPackage.JCCo = @JCCo
    AND PCBidPackage.WalkthroughDate BETWEEN @BeginDate AND @EndDate
ORDER BY PCBidPackage.WalkthroughDate, PCBidPackage.PotentialProject, PCBidPackage.BidPackage, APVM.Name
