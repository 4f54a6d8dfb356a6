/*
title: Bid price per unit of project size of bids between two dates with project type and whether they were awarded
grain: one potential project
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2023-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What have we been bidding per square foot on past tenders?
  - Bids with size, unit of size, total price, price and cost per unit, project type, city and award
  - bid dollars per sf
  - Project, name, type, city, bid date, size, unit, total cost, total price, price per unit, awarded, 2023 and 2024
  - A developer asks for a ballpark on a 60,000 foot medical building by noon, and instead of leafing through the old spreadsheets I would like all that we priced in the past two years with the number per unit and if we got it or not
  - prise per sqft of our old bids, won or lost, quik
  - Rough unit figures from earlier proposals for a conceptual number
  - Tenders of 2023 and 2024 in dollars per square foot, kind of building, landed or lost
  - A developer wants a ballpark for a 60,000 foot clinic by noon, so pull everything we priced from 01/2023 to 12/2024 with size, cost, price and price per unit
  - our old $/SF numbers
  - Schools with schools, clinics with clinics, our offers since January 2023 with town, day, footage, figure, dollars per foot, landed or lost
  - bid $/SF hist by proj typ, won + lost
  - What did we charge per square foot when we offered similar buildings in the past?
*/
SELECT PCPotentialWork.PotentialProject, PCPotentialWork.Description, PCPotentialWork.ProjectType,
    PCPotentialWork.JobSiteCity, PCPotentialWork.BidDate, PCPotentialWork.ProjectSize, PCPotentialWork.ProjectSizeUM,
    PCPotentialWork.BidTotalCost, PCPotentialWork.BidTotalPrice,
    PCPotentialWork.BidTotalPrice / NULLIF(PCPotentialWork.ProjectSize, 0) AS PricePerUnit, PCPotentialWork.Awarded
FROM PCPotentialWork WITH (NOLOCK)
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.BidDate BETWEEN @BeginDate AND @EndDate
    AND PCPotentialWork.ProjectSize > 0
ORDER BY PCPotentialWork.ProjectType, PCPotentialWork.BidDate
