/*
title: Bidders whose liability or workers compensation cover ends before the bid is due
grain: one contact of a bidder on a package
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which invited subs will be uninsured on the day their bid is due?
  - Bidders on packages due between two dates with general liability or workers comp expiring before the due date
  - Project, package, due date, vendor, end of liability period, end of workers comp period
  - bidders w/ lapsed insurance
  - whos coi runs out before bid day
  - Chase certificates of insurance ahead of the openings this month
  - Expiring policies among the firms we asked to quote
  - Invited firms whose liability or comp policy runs out ahead of tender day
  - Insurance coordinator chases certificates before the openings, so for packages due 07/01 to 09/30 find firms whose GL or WC period ends too soon, with both last days
  - invitees whose GL or comp lapses too early
  - Soonest due first, lead and package in words, invited vendor's name, last day of its liability and comp cover where too early
  - bidrs w GL/WC xp b4 due dt, aug
  - Which companies we asked for a price will have no insurance left on the day they have to answer?
*/
SELECT PCBidPackage.PotentialProject, PCPotentialWork.Description AS Project, PCBidPackage.BidPackage,
    PCBidPackage.Description, PCBidPackage.BidDueDate, PCBidPackageBidList.Vendor, PCQualifications.Name,
    PCQualifications.GCLPeriodTo, PCQualifications.WCPeriodTo
FROM PCBidPackage WITH (NOLOCK)
JOIN PCPotentialWork WITH (NOLOCK)
    ON PCBidPackage.JCCo = PCPotentialWork.JCCo
    AND PCBidPackage.PotentialProject = PCPotentialWork.PotentialProject
JOIN PCBidPackageBidList WITH (NOLOCK)
    ON PCBidPackage.JCCo = PCBidPackageBidList.JCCo
    AND PCBidPackage.PotentialProject = PCBidPackageBidList.PotentialProject
    AND PCBidPackage.BidPackage = PCBidPackageBidList.BidPackage
JOIN PCQualifications WITH (NOLOCK)
    ON PCBidPackageBidList.VendorGroup = PCQualifications.VendorGroup
    AND PCBidPackageBidList.Vendor = PCQualifications.Vendor
WHERE PCBidPackage.JCCo = @JCCo
    AND PCBidPackage.BidDueDate BETWEEN @BeginDate AND @EndDate
    AND (PCQualifications.GCLPeriodTo < PCBidPackage.BidDueDate
        OR PCQualifications.WCPeriodTo < PCBidPackage.BidDueDate)
ORDER BY PCBidPackage.BidDueDate, PCBidPackage.PotentialProject, PCBidPackage.BidPackage, PCQualifications.Name
