/*
title: Bids between two dates by estimator with number, value, number won and share won
grain: one estimator
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What is each estimator's hit rate this year?
  - Bids dated in a period by estimator with count, total price, awarded count, awarded price and percentage won
  - hit rate by estimator
  - Estimator, bids, total bid price, won, value won, percent won, bid dates January 1 to December 31 2024
  - At the annual review I intend to speak with everybody in the estimating room about how many of their tenders turned into work, as a number and in dollars, since Len says he wins one in four and Priya one in six and nobody has ever checked
  - whos winnig jobs, bids won by estimater
  - Success in tendering by the person who priced it
  - 'Rank our bid people by success: tendered, landed, and dollars of each in 2024'
  - Bonuses for the preconstruction staff are set in December; I want each one's count of proposals this year, how many came in, the dollars and the success percentage.
  - batting avg of the bid room
  - Estimators' names, proposals of the year, quoted total, how many landed, landed dollars and percent, best at the top
  - 'est win rates YTD by persn, # and $$'
  - Among the staff who calculate our offers, who succeeds most often, and how much money did their successes bring?
*/
SELECT PCPotentialWork.BidEstimator, COUNT(*) AS Bids, SUM(PCPotentialWork.BidTotalPrice) AS BidPrice,
    SUM(CASE WHEN PCPotentialWork.Awarded = 'Y' THEN 1 ELSE 0 END) AS Won,
    SUM(CASE WHEN PCPotentialWork.Awarded = 'Y' THEN PCPotentialWork.BidTotalPrice ELSE 0 END) AS ValueWon,
    100.0 * SUM(CASE WHEN PCPotentialWork.Awarded = 'Y' THEN 1 ELSE 0 END) / COUNT(*) AS PercentWon
FROM PCPotentialWork WITH (NOLOCK)
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.BidDate BETWEEN @BeginDate AND @EndDate
GROUP BY PCPotentialWork.BidEstimator
ORDER BY PercentWon DESC, PCPotentialWork.BidEstimator
