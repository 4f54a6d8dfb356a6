/*
title: Training that a position requires and its holder has not completed
grain: one missing training code of a person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Who has not taken the training that comes with their job?
  - Required training codes of an active person's position without a completed course, with job title
  - training gaps
  - which operaters never did the confined space class
  - Before the OSHA visit I want to know about every must-have course that is still open.
  - required courses missing
  - New hires in the yard who still owe us a safety course
  - Mandatory courses still outstanding for current employees, by name and job title
  - Insurance renewal questionnaire asks if all hands finished the classes we demand for their role; name each current employee and every class not completed, with the hire date
  - mandatory classes not done
  - Employee, when he started, his title and each compulsory course without a finish date, alphabetically
  - who still owes reqd trng for thier position? osha10, fall prot etc
  - For each job we make people sit through certain lessons; who has not finished theirs yet?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRRM.HireDate, HRRM.PositionCode, HRPC.JobTitle, HRPT.TrainCode
FROM HRRM WITH (NOLOCK)
JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
JOIN HRPT WITH (NOLOCK)
    ON HRRM.HRCo = HRPT.HRCo
    AND HRRM.PositionCode = HRPT.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND HRPT.RequiredYN = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM HRET WITH (NOLOCK)
        WHERE HRET.HRCo = HRRM.HRCo
            AND HRET.HRRef = HRRM.HRRef
            AND HRET.TrainCode = HRPT.TrainCode
            AND HRET.CompleteDate IS NOT NULL
    )
ORDER BY HRRM.LastName, HRRM.FirstName, HRPT.TrainCode
