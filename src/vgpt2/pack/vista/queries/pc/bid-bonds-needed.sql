/*
title: Potential projects with bid date between two dates that require a bid bond with bid number, estimator and estimated revenue
grain: one potential project
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-07-01}
  EndDate: {type: bDate, example: 2024-07-31}
asks:
  - For which bids in July will we need a bond from the surety?
  - Bids due in a date range that call for a bid bond, with date, estimator, revenue expected
  - bid bonds needed
  - which bids nxt month need a bond, and how big r they
  - Our surety agent is away for two weeks and wants all requests in one message, so list what we plan to bid until the end of the month where security has to accompany the tender, with number, day, who prices it and the expected price
  - Tenders we cannot hand in without a guarantee
  - Project, bid no., date, estimator, size; the bridge over Mill Creek must be on it
  - July tenders that must go in with a surety guarantee, who prices them and size
  - Our bond agent leaves for two weeks and wants all requests together, so from 07/01 to 07/31 name pursuits requiring security, number, tender day, estimator, revenue and price
  - bonds for next month's tenders
  - In bid date order for July, leads that require a bond, their names, bid numbers, who estimates, expected revenue, price
  - PPs bid bond reqd, aug, w $
  - For which offers next month do we have to bring a guarantee from an insurance company?
*/
SELECT PCPotentialWork.PotentialProject, PCPotentialWork.Description, PCPotentialWork.BidNumber,
    PCPotentialWork.BidDate, PCPotentialWork.BidEstimator, PCPotentialWork.RevenueEst, PCPotentialWork.BidTotalPrice
FROM PCPotentialWork WITH (NOLOCK)
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.BidBondReqYN = 'Y'
    AND PCPotentialWork.BidDate BETWEEN @BeginDate AND @EndDate
ORDER BY PCPotentialWork.BidDate, PCPotentialWork.PotentialProject
