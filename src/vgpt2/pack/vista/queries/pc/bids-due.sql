/*
title: Bid packages due between two dates
grain: one bid package
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which bid packages are due soon?
  - Bid packages by due date
  - bids due
  - Bid packages of potential projects with a due date between two days, with walk-through and contact.
  - what bids r coming up
  - Packages whose quotes must be in during June, with hour, site visit and contact
  - Front desk has to staff the tender opening, so between 06/10 and 06/21 show each package's day and hour, pursuit's name, walkthrough day and main contact
  - tender calendar, next two weeks
  - Earliest first in June, due day and hour, lead's name, package in words, walkthrough day, whom to call
  - bid pkgs due july w walk thru dt
  - When do the companies we asked have to give us their prices, and for what?
*/
SELECT PCBidPackage.BidDueDate, PCBidPackage.BidDueTime, PCBidPackage.PotentialProject,
    PCPotentialWork.Description AS Project, PCBidPackage.BidPackage, PCBidPackage.Description,
    PCBidPackage.WalkthroughDate, PCBidPackage.PrimaryContact
FROM PCBidPackage WITH (NOLOCK)
JOIN PCPotentialWork WITH (NOLOCK)
    ON PCBidPackage.JCCo = PCPotentialWork.JCCo
    AND PCBidPackage.PotentialProject = PCPotentialWork.PotentialProject
WHERE PCBidPackage.JCCo = @JCCo
    AND PCBidPackage.BidDueDate BETWEEN @BeginDate AND @EndDate
ORDER BY PCBidPackage.BidDueDate, PCBidPackage.PotentialProject, PCBidPackage.BidPackage
