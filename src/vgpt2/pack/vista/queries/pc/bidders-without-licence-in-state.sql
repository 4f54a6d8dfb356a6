/*
title: Bidders without a valid licence for the state of the job site
grain: one bidder on a package
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which firms on our bid lists may not legally work where the job is?
  - Invited vendors with no contractor licence in the job site's state that is valid on the due date
  - Project, state, package, due date, vendor, name, home state, bid contact
  - askin for prices in Oregon from guys w/ no license there
  - The Reno warehouse is in Nevada, does every electrician we invited by September 12 hold a card there?
  - Legal wants this cleared before any letter of intent
  - unlicensed bidders
  - Invited firms lacking a contractor license where the site stands, valid on tender day
  - Legal must clear invitees before letters of intent, so for packages due 07/01 to 09/30 find firms with no live license in the site's state, home state, contact and mail
  - invitees not licensed there
  - Lead and its site state, package and due date, invited vendor's name and home state where no valid license, contact's name, email
  - bidrs w/o lic in job st, due sept
  - Which firms did we ask although they aren't permitted to build in that state?
*/
SELECT PCPotentialWork.PotentialProject, PCPotentialWork.Description, PCPotentialWork.JobSiteState,
    PCBidPackage.BidPackage, PCBidPackage.BidDueDate, APVM.Vendor, APVM.Name, APVM.State AS HomeState,
    PCContacts.Name AS ContactName, PCContacts.Email
FROM PCPotentialWork WITH (NOLOCK)
JOIN PCBidPackage WITH (NOLOCK)
    ON PCPotentialWork.JCCo = PCBidPackage.JCCo
    AND PCPotentialWork.PotentialProject = PCBidPackage.PotentialProject
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
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCBidPackage.BidDueDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM PCStates WITH (NOLOCK)
        WHERE PCStates.VendorGroup = PCBidPackageBidList.VendorGroup
            AND PCStates.Vendor = PCBidPackageBidList.Vendor
            AND PCStates.State = PCPotentialWork.JobSiteState
            AND PCStates.Expiration >= PCBidPackage.BidDueDate
    )
ORDER BY PCBidPackage.BidDueDate, PCPotentialWork.PotentialProject, PCBidPackage.BidPackage, APVM.Name
