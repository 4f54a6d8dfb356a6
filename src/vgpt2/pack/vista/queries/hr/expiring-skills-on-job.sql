/*
title: Expiring certificates of the people who work on a job
grain: one certificate of a person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-01-01}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Whose cards run out among the men on my project?
  - Skills with an expiry date up to a day, of people with timecards on one job since a date, with skill name
  - certs on the job
  - anybody on 1001- with a dead osha 30 card
  - The general contractor wants current certificates for everyone we sent to the hospital site this spring.
  - site crew, expired certs
  - Before mobilizing I need to know which hands must be recertified.
  - Cards lapsing by June 30 among those with hours on project 1001- since January
  - General contractor locks out anyone without a valid card from july 1; who booked time on the hospital job since march and has a card lapsed or lapsing, by name?
  - dead cards on my site
  - 'Soonest first: surname, given name, card code, what the card is, earned on, lapses on'
  - certs exp'd/exp'ing for guys w/ TCs on 22-4410
  - Of the people who work on this one building site, who holds a training proof that runs out by then?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRRS.Code, HRCM.Description AS SkillName, HRRS.CertDate, HRRS.ExpireDate
FROM HRRM WITH (NOLOCK)
JOIN HRRS WITH (NOLOCK)
    ON HRRM.HRCo = HRRS.HRCo
    AND HRRM.HRRef = HRRS.HRRef
JOIN HRCM WITH (NOLOCK)
    ON HRRS.HRCo = HRCM.HRCo
    AND HRRS.Type = HRCM.Type
    AND HRRS.Code = HRCM.Code
WHERE HRRM.HRCo = @HRCo
    AND HRRS.ExpireDate <= @AsOf
    AND EXISTS (
        SELECT 1
        FROM PRTH WITH (NOLOCK)
        WHERE PRTH.PRCo = HRRM.PRCo
            AND PRTH.Employee = HRRM.PREmp
            AND PRTH.JCCo = @JCCo
            AND PRTH.Job = @Job
            AND PRTH.PostDate >= @BeginDate
    )
ORDER BY HRRS.ExpireDate, HRRM.LastName, HRRM.FirstName
