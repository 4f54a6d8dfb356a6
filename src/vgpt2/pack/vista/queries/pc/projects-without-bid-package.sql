/*
title: Potential projects with a bid date in a period, not awarded, for which no bid package exists
grain: one potential project
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-08-31}
asks:
  - Which jobs are we bidding soon without having packages out to subs?
  - Potential projects due in a period with no bid package, with estimator, project manager and estimated revenue
  - bids without packages
  - Project, name, bid date, estimator, project manager, city, revenue estimate, nothing issued to bidders
  - Chasing sub prices in the last forty-eight hours is how we missed out on the library, so I need to see right now which of the tenders for this summer have nothing set up for the trades, the one at Fort Mason is due 07/16/2024
  - projcts due to bid but no bid packges made, Fort Mason again?
  - Tenders coming up where nobody was asked for a price
  - Pursuits tendering June to August, still in play, with nothing prepared for the trades
  - We lost the library by chasing sub quotes at the last minute, so for tenders from 07/01 to 08/31 show which have no package made, estimator, leader, town and revenue
  - tenders with no packages made
  - Earliest bid day first this summer, un-won leads by name lacking any package, estimator, PM's name, city, revenue
  - PPs bid dt jun-aug w no bid pkg
  - For which projects must we hand in an offer soon although we haven't started gathering prices from other firms?
*/
SELECT PCPotentialWork.PotentialProject, PCPotentialWork.Description, PCPotentialWork.BidDate,
    PCPotentialWork.BidEstimator, JCMP.Name AS ProjectManager, PCPotentialWork.JobSiteCity,
    PCPotentialWork.JobSiteState, PCPotentialWork.RevenueEst
FROM PCPotentialWork WITH (NOLOCK)
LEFT JOIN JCMP WITH (NOLOCK)
    ON PCPotentialWork.JCCo = JCMP.JCCo
    AND PCPotentialWork.ProjectMgr = JCMP.ProjectMgr
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.BidDate BETWEEN @BeginDate AND @EndDate
    AND PCPotentialWork.Awarded = 'N'
    AND NOT EXISTS (
        SELECT 1
        FROM PCBidPackage WITH (NOLOCK)
        WHERE PCBidPackage.JCCo = PCPotentialWork.JCCo
            AND PCBidPackage.PotentialProject = PCPotentialWork.PotentialProject
    )
ORDER BY PCPotentialWork.BidDate, PCPotentialWork.PotentialProject
