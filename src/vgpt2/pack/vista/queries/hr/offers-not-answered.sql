/*
title: Job offers made up to a date that were neither accepted nor rejected, with applicant, position, interviewer and days since the offer
grain: one offer
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-12-31}
asks:
  - Which offers are still out there without an answer?
  - Applicant name, phone, job title, interviewer, offer date and days open where neither acceptance nor rejection is recorded
  - pending job offers
  - The superintendent keeps asking whether his foreman candidate said yes, and honestly I have lost track of the letters we sent in the last weeks, please show me everyone we made an offer to who has not come back to us either way, oldest first
  - aplicants who havent answerd our offer
  - Candidates sitting on a letter from us
  - Has the estimator we offered on June 3 said yes or no, it is the 20th already?
  - Candidates who have our proposal in hand but haven't said yes or no
  - 'Crew planning for the hospital project: which people we offered work by December 31 have not replied, how many days has it been and what''s their phone'
  - still waiting on these candidates
  - Candidate, phone, title, who talked to him and when, day of our proposal and days passed, longest wait on top
  - offrs out no yes/no yet as of 6/15, need cand name + ph
  - Which persons did we invite to join the company who haven't told us their decision?
*/
SELECT HREI.JobOfferDate, DATEDIFF(DAY, HREI.JobOfferDate, @AsOf) AS DaysOpen, HRRM.LastName, HRRM.FirstName,
    HRRM.ContactPhone, HREI.PositionCode, HRPC.JobTitle, HREI.Interviewer, HREI.InterviewDate
FROM HREI WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HREI.HRCo = HRRM.HRCo
    AND HREI.HRRef = HRRM.HRRef
LEFT JOIN HRPC WITH (NOLOCK)
    ON HREI.HRCo = HRPC.HRCo
    AND HREI.PositionCode = HRPC.PositionCode
WHERE HREI.HRCo = @HRCo
    AND HREI.JobOfferDate <= @AsOf
    AND HREI.JobAcceptDate IS NULL
    AND HREI.JobRejectDate IS NULL
ORDER BY HREI.JobOfferDate, HRRM.LastName, HRRM.FirstName
